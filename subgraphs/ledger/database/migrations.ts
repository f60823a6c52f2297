/**
 * The tables, step by step: each step is run once, in order, and never changed after a release.
 * A change is a further step. All of it works on PostgreSQL 13 and later, and on PGlite.
 *
 * Values of GraphQL's JSON are kept as text: jsonb would reorder fields and refuse U+0000.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE ledger_runs (
      id uuid PRIMARY KEY,
      monitor text NOT NULL,
      job text NOT NULL,
      mode text NOT NULL,
      started_at timestamptz NOT NULL,
      finished_at timestamptz,
      result text,
      reason text,
      seen integer NOT NULL,
      actions text NOT NULL,
      skips text NOT NULL,
      settings text
    )`,
    'CREATE INDEX ledger_runs_time ON ledger_runs (started_at, id)',
    'CREATE INDEX ledger_runs_monitor ON ledger_runs (monitor, started_at, id)',
    'CREATE INDEX ledger_runs_result ON ledger_runs (result, started_at, id)',
    `CREATE TABLE ledger_decisions (
      id uuid PRIMARY KEY,
      run_id uuid NOT NULL,
      monitor text NOT NULL,
      stage text NOT NULL,
      mode text NOT NULL,
      decided_at timestamptz NOT NULL,
      serial_number text,
      ticket_id text,
      customer_id text,
      site_id text,
      dispatch_id text,
      host text,
      subject_hash text NOT NULL,
      rule text NOT NULL,
      because text NOT NULL,
      skipped text,
      near_misses text NOT NULL,
      actions text NOT NULL,
      actions_hash text NOT NULL,
      action_states text[] NOT NULL,
      planned integer NOT NULL,
      observation text
    )`,
    'CREATE INDEX ledger_decisions_time ON ledger_decisions (decided_at, id)',
    'CREATE INDEX ledger_decisions_monitor ON ledger_decisions (monitor, decided_at, id)',
    'CREATE INDEX ledger_decisions_run ON ledger_decisions (run_id, decided_at, id)',
    'CREATE INDEX ledger_decisions_rule ON ledger_decisions (rule, decided_at, id)',
    'CREATE INDEX ledger_decisions_stage ON ledger_decisions (stage, decided_at, id)',
    'CREATE INDEX ledger_decisions_device ON ledger_decisions (serial_number, decided_at, id) WHERE serial_number IS NOT NULL',
    'CREATE INDEX ledger_decisions_customer ON ledger_decisions (customer_id, decided_at, id) WHERE customer_id IS NOT NULL',
    'CREATE INDEX ledger_decisions_dispatch ON ledger_decisions (dispatch_id, decided_at, id) WHERE dispatch_id IS NOT NULL',
    'CREATE INDEX ledger_decisions_states ON ledger_decisions USING gin (action_states)',
    'CREATE INDEX ledger_decisions_agreement ON ledger_decisions (monitor, mode, stage, subject_hash, decided_at)',
    `CREATE TABLE ledger_decision_tickets (
      ticket_id text NOT NULL,
      decided_at timestamptz NOT NULL,
      decision_id uuid NOT NULL REFERENCES ledger_decisions ON DELETE CASCADE,
      PRIMARY KEY (ticket_id, decided_at, decision_id)
    )`,
    'CREATE INDEX ledger_decision_tickets_decision ON ledger_decision_tickets (decision_id)',
    `CREATE TABLE ledger_pauses (
      monitor text NOT NULL,
      customer_id text NOT NULL,
      since timestamptz NOT NULL,
      reason text,
      PRIMARY KEY (monitor, customer_id)
    )`,
    `CREATE TABLE ledger_windows (
      id uuid PRIMARY KEY,
      identity text NOT NULL,
      customer_id text,
      site_id text,
      serial_number text,
      starts text NOT NULL,
      time_zone text NOT NULL,
      duration_minutes integer NOT NULL,
      until timestamptz,
      reason text,
      created_at timestamptz NOT NULL,
      over_at timestamptz
    )`,
    'CREATE UNIQUE INDEX ledger_windows_identity ON ledger_windows (identity)',
    'CREATE INDEX ledger_windows_over ON ledger_windows (over_at)',
  ],
];
