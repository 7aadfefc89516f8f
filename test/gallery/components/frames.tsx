import { ActionButton } from '../../../renderer/design/action-button.tsx';
import { Button } from '../../../renderer/design/button.tsx';
import { Dialog } from '../../../renderer/design/dialog/dialog.tsx';
import { Footer } from '../../../renderer/design/frame/footer.tsx';
import { Frame } from '../../../renderer/design/frame/frame.tsx';
import { HeadMark } from '../../../renderer/design/frame/head-mark.tsx';
import { Header } from '../../../renderer/design/frame/header.tsx';
import { Marks } from '../../../renderer/design/frame/marks.tsx';
import { Progress } from '../../../renderer/design/frame/progress.tsx';
import { StaffName } from '../../../renderer/design/frame/staff-name.tsx';
import { Enquiry, Support } from '../../../renderer/design/frame/support.tsx';
import { Hall } from '../../../renderer/design/hall/hall.tsx';
import { BackButton, FinishButton } from '../../../renderer/design/leave-buttons.tsx';
import { DisplayMenu } from '../../../renderer/design/menus/display-menu.tsx';
import { LanguageMenu } from '../../../renderer/design/menus/language-menu.tsx';
import { Menus } from '../../../renderer/design/menus/menus.tsx';
import { SupportDialog } from '../../../renderer/design/menus/support-dialog.tsx';
import { SupportFacts } from '../../../renderer/design/menus/support-facts.tsx';
import { Title } from '../../../renderer/design/title.tsx';
import { Words } from '../../../renderer/text/words.tsx';
import { staff } from '../states/part.ts';
import { InState } from './in-state.tsx';
import type { Shelf } from './specimen.ts';

const nothing = () => {};
const title = <Words k="leaving.title" />;
const primary = (
  <ActionButton action="log-in" look="primary">
    <Words k="actions.retry" />
  </ActionButton>
);

const question = (kind: 'dialog' | 'alertdialog') => () => (
  <Dialog kind={kind} open title={title} focus="button" onDismiss={nothing}>
    <div className="dialog__actions">
      <span />
      <Button onPress={nothing}>
        <Words k="actions.close" />
      </Button>
    </div>
  </Dialog>
);

const at = (step: number) => () => (
  <InState change={{ progress: { step, steps: 5 } }}>
    <Progress />
  </InState>
);

/** Everything that other things stand in. */
export const frames: Shelf = {
  Header: {
    customers: () => (
      <InState change={{ progress: { step: 3, steps: 5 } }}>
        <Header />
      </InState>
    ),
    staff: () => <Header who={<StaffName actor={staff} />} />,
  },
  HeadMark: { plain: () => <HeadMark /> },
  Progress: { 'first step': at(1), 'third step': at(3), 'last step': at(5) },
  Marks: {
    practice: () => (
      <InState change={{ practice: true }}>
        <Marks />
      </InState>
    ),
    'for testing': () => (
      <InState change={{ build: 'qa' }}>
        <Marks />
      </InState>
    ),
    'in development': () => (
      <InState change={{ build: 'development', practice: true }}>
        <Marks />
      </InState>
    ),
  },
  StaffName: { plain: () => <StaffName actor={staff} /> },
  Support: {
    plain: () => <Support />,
    'after a failure': () => <Support enquiryNumber="Q-7F3K-9M2D" />,
  },
  Enquiry: { plain: () => <Enquiry number="Q-7F3K-9M2D" /> },
  SupportFacts: { plain: () => <SupportFacts /> },
  Footer: {
    'all of it': () => (
      <Footer leave={<FinishButton />} back={<BackButton />} primary={primary} tools="here" />
    ),
    'leaving only': () => <Footer leave={<FinishButton />} tools="here" />,
    'after a failure': () => (
      <Footer
        back={<BackButton />}
        primary={primary}
        enquiryNumber="Q-7F3K-9M2D"
        tools="elsewhere"
      />
    ),
  },
};

/** Those that take the whole screen: one state is shown at a time. */
export const wholes: Shelf = {
  Frame: {
    plain: () => (
      <Menus languages="inside">
        <Frame screen="menu" paper="" leave={<FinishButton />} primary={primary}>
          {(id) => <Title id={id}>{title}</Title>}
        </Frame>
      </Menus>
    ),
    busy: () => (
      <Menus languages="inside">
        <Frame screen="menu" paper="" busy leave={<FinishButton />}>
          {(id) => <Title id={id}>{title}</Title>}
        </Frame>
      </Menus>
    ),
    dense: () => (
      <Menus languages="inside">
        <Frame
          screen="list"
          density="dense"
          paper=""
          who={<StaffName actor={staff} />}
          leave={<FinishButton />}
        >
          {(id) => <Title id={id}>{title}</Title>}
        </Frame>
      </Menus>
    ),
  },
  Hall: {
    open: () => (
      <Hall screen="attract" look="open" ledge={null}>
        <h1 tabIndex={-1}>{title}</h1>
      </Hall>
    ),
    closed: () => (
      <Hall screen="out-of-service" look="closed" ledge={null}>
        <h1 tabIndex={-1}>{title}</h1>
      </Hall>
    ),
  },
  Dialog: { dialog: question('dialog'), alertdialog: question('alertdialog') },
  DisplayMenu: { open: () => <DisplayMenu open onClose={nothing} /> },
  LanguageMenu: { open: () => <LanguageMenu open onClose={nothing} /> },
  SupportDialog: { open: () => <SupportDialog open title={title} onClose={nothing} /> },
};
