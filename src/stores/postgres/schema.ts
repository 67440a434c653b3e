import { optional, parseOptions, string } from '../../core/options'
import { namesOf, type Names } from './names'

export interface PostgresSchemaOptions {
  /** `table` or `schema.table`; other tables and functions have names that begin with it. @defaultValue 'portcullis' */
  readonly table?: string
}

/**
 * The statement that makes the tables, for those whose service may not. One statement, in one transaction,
 * under a lock: it may run any number of times and from several replicas at once. PostgreSQL 13 or later.
 *
 * @throws ConfigurationError for a name that is no plain identifier.
 */
export function postgresSchema(options: PostgresSchemaOptions = {}): string {
  const { table } = parseOptions('postgresSchema', options, {
    table: optional(string, 'portcullis'),
  })
  const names = namesOf(table)
  return `DO $portcullis$ BEGIN
PERFORM pg_advisory_xact_lock(hashtextextended('portcullis schema', 0));
${tables(names)}
${functions(names)}
${trigger(names, 'changed', 'INSERT OR UPDATE OR DELETE', 'ROW')}
${trigger(names, 'truncated', 'TRUNCATE', 'STATEMENT')}
END $portcullis$`
}

// The collation C compares bytes: ids are equal only where they are the same, whatever the database's locale.
function tables({ records, changes, once, bare }: Names): string {
  return `CREATE TABLE IF NOT EXISTS ${records} (
  store text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  record jsonb NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (store, id)
);
CREATE INDEX IF NOT EXISTS ${bare('_ends')} ON ${records} (store, expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS ${changes} (
  store text COLLATE "C" NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  id text COLLATE "C",
  mark uuid NOT NULL DEFAULT gen_random_uuid(),
  PRIMARY KEY (store, seq)
);
CREATE TABLE IF NOT EXISTS ${once} (
  store text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (store, id)
);
CREATE INDEX IF NOT EXISTS ${bare('_once_ends')} ON ${once} (store, expires_at);`
}

// The lock is taken before the sequence gives a number and held until the commit is visible, so numbers
// become visible in their order: whoever has seen one has seen all before it. Triggers run after the
// statement has locked its rows, so two statements cannot wait for each other. A record that has ended is
// deleted without a line in the log.
function functions({ records, changes, log, changed, truncated }: Names): string {
  const header = 'LANGUAGE plpgsql SET search_path FROM CURRENT'
  return `CREATE OR REPLACE FUNCTION ${log}(of_store text, of_id text) RETURNS void ${header} AS $log$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('portcullis ${records} ' || of_store, 0));
  INSERT INTO ${changes} (store, id) VALUES (of_store, of_id);
END $log$;
CREATE OR REPLACE FUNCTION ${changed}() RETURNS trigger ${header} AS $changed$ BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.expires_at <= clock_timestamp() THEN RETURN NULL; END IF;
    PERFORM ${log}(OLD.store, OLD.id);
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.store, OLD.id) IS DISTINCT FROM (NEW.store, NEW.id) THEN
      RAISE EXCEPTION 'the store and the id of a record cannot be changed';
    END IF;
  END IF;
  PERFORM ${log}(NEW.store, NEW.id);
  RETURN NULL;
END $changed$;
CREATE OR REPLACE FUNCTION ${truncated}() RETURNS trigger ${header} AS $truncated$ BEGIN
  DELETE FROM ${changes};
  RETURN NULL;
END $truncated$;`
}

// Only where it is missing: making a trigger waits for every transaction that uses the table.
function trigger(
  names: Names,
  kind: 'changed' | 'truncated',
  events: string,
  each: 'ROW' | 'STATEMENT',
): string {
  const name = names.bare(`_${kind}`)
  return `IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '${names.records}'::regclass AND tgname = '${name.slice(1, -1)}') THEN
  CREATE TRIGGER ${name} AFTER ${events} ON ${names.records} FOR EACH ${each} EXECUTE FUNCTION ${names[kind]}();
END IF;`
}
