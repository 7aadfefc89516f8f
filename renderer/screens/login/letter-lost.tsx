import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { SupportDialog } from '../../design/menus/support-dialog.tsx';
import { Words } from '../../text/words.tsx';

/** What a customer can do who doesn't have the letter with ID and password. */
export const LetterLost = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="button--flush"
        icon={CircleHelp}
        opensDialog
        onPress={() => setOpen(true)}
      >
        <Words k="login.letterLost" />
      </Button>
      <SupportDialog
        open={open}
        title={<Words k="letterLost.title" />}
        text={<Words k="letterLost.text" />}
        onClose={() => setOpen(false)}
      />
    </>
  );
};
