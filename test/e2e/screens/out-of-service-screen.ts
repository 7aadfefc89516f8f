import { Screen } from './screen.ts';

export class OutOfServiceScreen extends Screen {
  readonly name = 'out-of-service';
}
