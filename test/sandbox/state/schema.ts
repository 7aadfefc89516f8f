/** Moments are milliseconds since 1970. No column holds a card number, a password, a code or a token in clear. */
export const schema = `
CREATE TABLE IF NOT EXISTS seeding (seed TEXT PRIMARY KEY) STRICT;

CREATE TABLE IF NOT EXISTS contracts (
  contract_id TEXT PRIMARY KEY,
  service_name TEXT NOT NULL,
  contract_label TEXT NOT NULL,
  brand TEXT,
  last_four TEXT,
  fingerprint TEXT,
  updated_at INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS accounts (
  login_id TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL,
  email_address TEXT NOT NULL,
  contract_id TEXT NOT NULL REFERENCES contracts,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'locked'))
) STRICT;

CREATE TABLE IF NOT EXISTS login_failures (
  login_id_hash TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  locked_until INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS login_attempts (
  attempt_id TEXT PRIMARY KEY,
  login_id TEXT NOT NULL REFERENCES accounts,
  attempts_left INTEGER NOT NULL,
  resendable_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  blocked_until INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS login_codes (
  attempt_id TEXT NOT NULL REFERENCES login_attempts ON DELETE CASCADE,
  code_hash TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('current', 'replaced'))
) STRICT;

CREATE TABLE IF NOT EXISTS sessions (
  session_id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contracts,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'ended'))
) STRICT;

CREATE TABLE IF NOT EXISTS session_tokens (
  token_hash TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions,
  kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh')),
  expires_at INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('valid', 'spent'))
) STRICT;

CREATE TABLE IF NOT EXISTS operations (
  contract_id TEXT NOT NULL REFERENCES contracts,
  idempotency_key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  kiosk_id TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('in-progress', 'action-required', 'succeeded', 'failed', 'never')),
  result TEXT NOT NULL,
  first_answer TEXT,
  masked_number TEXT,
  brand TEXT,
  last_four TEXT,
  fingerprint TEXT,
  challenge_id TEXT UNIQUE,
  challenge_expires_at INTEGER,
  PRIMARY KEY (contract_id, idempotency_key)
) STRICT;

CREATE TABLE IF NOT EXISTS changes (
  change_id INTEGER PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contracts,
  idempotency_key TEXT NOT NULL,
  carried_out_at INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS tried_cards (
  day TEXT NOT NULL,
  contract_id TEXT NOT NULL,
  kiosk_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (day, contract_id, kiosk_id, fingerprint)
) STRICT;
`;

/** In an order in which rows can be deleted without breaking a reference. */
export const tables = [
  'seeding',
  'tried_cards',
  'changes',
  'operations',
  'session_tokens',
  'sessions',
  'login_codes',
  'login_attempts',
  'login_failures',
  'accounts',
  'contracts',
] as const;
