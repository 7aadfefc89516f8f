// oxlint-disable jsx-a11y/prefer-tag-over-role -- an inline drawing is no img element
import { encode } from 'uqr';
import './qr-code.css';

/** A QR code (ISO/IEC 18004) with the quiet zone that scanners need, dark on white in every theme. */
export const QrCode = ({
  content,
  label,
}: {
  readonly content: string;
  readonly label: string;
}) => {
  const { size, data } = encode(content, { ecc: 'M', border: 4 });
  const modules = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className="qr__ground" width={size} height={size} />
      <path className="qr__modules" d={modules.join('')} />
    </svg>
  );
};
