import { Screen } from './screen.ts';

export class ChallengeScreen extends Screen {
  readonly name = 'challenge';
}
