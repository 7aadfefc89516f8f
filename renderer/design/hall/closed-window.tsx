import { textsFor } from '../../text/texts.ts';
import './window.css';

const slats = Array.from({ length: 20 }, (_, index) => index * 28);

/** The same window with its blind down, and a plate that says so in two languages. */
export const ClosedWindow = () => (
  <svg className="window" viewBox="0 0 616 600" aria-hidden="true">
    <path className="window__frame" d="M0 0h616v600H0z" />
    <g transform="translate(16 16)">
      {slats.map((top) => (
        <path key={top} className="slat" d={`M0 ${top}h584v26H0z`} />
      ))}
      <path className="slat slat--bar" d="M0 560h584v12H0z" />
      <path className="plate__cord" d="M182 244 292 176l110 68" />
      <rect className="plate" x="152" y="244" width="280" height="132" rx="8" />
      <text className="plate__ja" x="295" y="310" lang="ja">
        {textsFor('ja').t('outOfService.closed')}
      </text>
      <text className="plate__en" x="292" y="350" lang="en">
        {textsFor('en').t('outOfService.closed')}
      </text>
    </g>
  </svg>
);
