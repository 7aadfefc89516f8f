/** To be raised whenever a table changes: a file of another layout is refused. */
export const layoutVersion = 2;

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

CREATE TABLE IF NOT EXISTS shops (
  shop_id TEXT PRIMARY KEY,
  shop_name TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS shop_mail_domains (
  shop_id TEXT NOT NULL REFERENCES shops,
  domain TEXT NOT NULL,
  PRIMARY KEY (shop_id, domain)
) STRICT;

CREATE TABLE IF NOT EXISTS customers (
  entry_number INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id TEXT NOT NULL UNIQUE,
  shop_id TEXT NOT NULL REFERENCES shops,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  masked_number TEXT NOT NULL,
  brand TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  search_name TEXT NOT NULL,
  search_phone TEXT NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS customers_of_shop ON customers (shop_id, entry_number);

CREATE TABLE IF NOT EXISTS accounts (
  login_id TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'locked')),
  kind TEXT NOT NULL CHECK (kind IN ('customer', 'staff')),
  contract_id TEXT REFERENCES contracts,
  email_address TEXT,
  shop_id TEXT REFERENCES shops,
  display_name TEXT,
  CHECK ((kind = 'customer') = (contract_id IS NOT NULL AND email_address IS NOT NULL)),
  CHECK ((kind = 'staff') = (shop_id IS NOT NULL AND display_name IS NOT NULL))
) STRICT;

CREATE TABLE IF NOT EXISTS login_failures (
  login_id_hash TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  locked_until INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS login_attempts (
  attempt_id TEXT PRIMARY KEY,
  login_id TEXT NOT NULL REFERENCES accounts,
  email_address TEXT,
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
  login_id TEXT NOT NULL REFERENCES accounts,
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
  scope_kind TEXT NOT NULL CHECK (scope_kind IN ('contract', 'shop')),
  scope_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  kind TEXT,
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
  PRIMARY KEY (idempotency_key, scope_kind, scope_id)
) STRICT;

CREATE TABLE IF NOT EXISTS changes (
  change_id INTEGER PRIMARY KEY,
  scope_kind TEXT NOT NULL,
  scope_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  carried_out_at INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS tried_cards (
  day TEXT NOT NULL,
  counted_by TEXT NOT NULL,
  counted_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (day, counted_by, counted_id, fingerprint)
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
  'customers',
  'shop_mail_domains',
  'shops',
  'contracts',
] as const;
