import type { Judge } from './form.ts';
import type { LoginForm } from './form-state.ts';

type LoginField = keyof LoginForm['values'];

const mostCharacters: Readonly<Record<LoginField, number>> = { loginId: 128, password: 256 };

/** A login form with nothing in it but an ID that is known already. */
export const loginFormFor = (loginId: string): LoginForm => ({
  values: { loginId, password: '' },
  faults: {},
  refusals: 0,
});

/** The ID as meant: full-width letters and digits become ASCII (NFKC). A password is taken to the letter. */
export const meantLoginId = (typed: string): string => typed.normalize('NFKC').trim();

/** Whether ID and password can be sent; only the backend knows whether they are right. */
export const judgeLogin: Judge<LoginField> = (values, field) => {
  const value = field === 'loginId' ? meantLoginId(values.loginId) : values.password;
  if (value === '') return 'empty';
  return value.length > mostCharacters[field] ? 'invalid' : null;
};

/** Whether the password can be sent, where it is known whose it must be. */
export const judgePassword: Judge<LoginField> = (values, field) =>
  field === 'password' ? judgeLogin(values, field) : null;
