import { Check, Lock, TriangleAlert } from 'lucide-react';
import { createRef } from 'react';
import type { Problem } from '../../../preload/contract/problem.ts';
import { BillingCycle } from '../../../renderer/design/billing-cycle.tsx';
import { Clock } from '../../../renderer/design/clock.tsx';
import { MoreBelow } from '../../../renderer/design/more-below.tsx';
import { Note } from '../../../renderer/design/note.tsx';
import { PersonName } from '../../../renderer/design/person-name.tsx';
import { ProblemAlert } from '../../../renderer/design/problem-alert.tsx';
import { ResultSign } from '../../../renderer/design/result-sign.tsx';
import { Title } from '../../../renderer/design/title.tsx';
import { FaultSummary } from '../../../renderer/fields/fault-summary.tsx';
import { FieldNote } from '../../../renderer/fields/field-note.tsx';
import { Words } from '../../../renderer/text/words.tsx';
import { failureOf } from '../states/part.ts';
import type { Shelf } from './specimen.ts';

const problem = (kind: Problem) => () => <ProblemAlert failure={failureOf(kind)} />;

/** Everything that is said. */
export const messages: Shelf = {
  Title: {
    plain: () => (
      <Title id="specimen-title">
        <Words k="login.title" />
      </Title>
    ),
  },
  Note: {
    plain: () => (
      <Note icon={Lock}>
        <Words k="card.safe" />
      </Note>
    ),
  },
  ProblemAlert: {
    'can be tried again': problem({ slug: 'timed-out' }),
    'with a waiting time': problem({ slug: 'maintenance', retryInSeconds: 1800 }),
    'with tries left': problem({ slug: 'code-mismatch', attemptsLeft: 3 }),
    'about an earlier decision': () => (
      <ProblemAlert failure={failureOf({ slug: 'not-carried-out' })} about="an-earlier-decision" />
    ),
  },
  FaultSummary: {
    'one fault': () => (
      <FaultSummary
        box={createRef()}
        links={[{ input: 'cardNumber', name: 'fields.cardNumber.label' }]}
      />
    ),
    'two faults': () => (
      <FaultSummary
        box={createRef()}
        links={[
          { input: 'cardNumber', name: 'fields.cardNumber.label' },
          { input: 'securityCode', name: 'fields.securityCode.label' },
        ]}
      />
    ),
  },
  FieldNote: {
    hint: () => (
      <FieldNote id="specimen-hint" fault={null}>
        <Words k="fields.emailAddress.hint" />
      </FieldNote>
    ),
    fault: () => (
      <FieldNote
        id="specimen-fault"
        fault={{
          field: 'cardNumber',
          fault: 'empty',
          words: <Words k="faults.cardNumber.empty" />,
        }}
      >
        {null}
      </FieldNote>
    ),
  },
  BillingCycle: {
    'two months': () => (
      <BillingCycle
        label="11 → 12"
        usage={{ name: '11', what: '…' }}
        billed={{ name: '12', what: '…' }}
      />
    ),
  },
  ResultSign: {
    done: () => <ResultSign icon={Check} look="done" />,
    warning: () => <ResultSign icon={TriangleAlert} look="warning" />,
  },
  Clock: {
    minutes: () => <Clock seconds={754} />,
    seconds: () => <Clock seconds={9} />,
  },
  PersonName: {
    Japanese: () => <PersonName name="佐伯 しのぶ" />,
    Latin: () => <PersonName name="Nguyễn Văn Bình" />,
  },
  MoreBelow: { 'nothing below': () => <MoreBelow /> },
};
