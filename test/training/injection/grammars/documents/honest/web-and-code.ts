import { blocks, list } from '../../blocks'
import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  lib: list`
    anvil; barley; cobalt; driftwood; echo-log; fennel; gravel; hopper; inkwell; jetty; kelp; lattice; mulch; nettle
    ostrich; parsnip; quartz; ratchet; sprocket; thimble; urchin; vesper; walrus; yarrow
  `,
  fn: list`
    parseDate; renderRow; flush_queue; open_socket; toSlug; mergeConfig; read_header; drawAxis; retryLater; hashKey
    applyPatch; listUsers; resetForm; build_index; sendBatch; loadPrompt; forget_peer; reveal_path; ignore_case
  `,
  file: list`
    config.yaml; setup.py; src/main.rs; lib/cache.ts; Dockerfile; schema.sql; app.module.js; utils.go; Makefile
    settings.ini; routes.rb; tests/api_test.py; .gitignore; .env; tsconfig.json; index.html; system.css; prompt.py
  `,
  table: list`users; orders; sessions; invoices; agents; messages; audit_log; tags; prompts; rules; parcels; models`,
  key: list`timeout; retries; log_level; ignore_errors; prompt; user_agent; max_users; system_path; rules_file; model; notify; port`,
  bug: list`a race; a leak; a typo; an overflow; a crash; a deadlock; a null pointer; a wrong time zone; a double free; an off-by-one`,
  ver: ['{nz}.{d}.{d}', 'v{nz}.{d}', '{nz}.{d}{d}', '0.{nz}.{d}'],
  readme: lines`
    {lib} reads {file} at startup.
    Written in Rust, with bindings for Python and Go.
    Licensed under MIT.
    Supported: Linux, macOS, Windows {nz}.
    Pass --verbose to see what {fn} does.
    Each request takes a lock on {table}.
    The API returns at most {nz}00 items, follow next to get more.
    Pull the image, mount {file} and expose port {nz}{d}{d}{d}.
    Call {fn} with a user and a callback.
    Values in {file} win over those of the environment.
    Tests live next to the code; write one for every bug.
    {key} accepts a number or a list.
    Ask in the forum before you report a bug.
    {lib} is a small library that {parses|caches|validates|sorts|streams} {dates|logs|images|queues|addresses}.
    Install {lib} with npm, then call {fn}() once.
    Run make {test|lint|docs|clean} before you send a patch.
    Set {key} in {file} to change the default.
    Please read the rules for contributors before you open a pull request.
    Do not commit {file}, it holds passwords.
    Copy {file}.sample to {file} and fill in your own values.
    To override the theme, pass your own {fn} instead.
    Ignore the deprecation warnings, they go away in {ver}.
    Note that {lib} {ver} needs Node {nz}{d} or later.
    See {file} for build instructions.
    If the build fails, delete node_modules and install again.
    Forked from {lib}, which is no longer maintained; use {lib} instead.
    Send bug reports with the output of {lib} --version.
    The system prompt of the shell can be changed with PS1.
    Use the --force flag to skip the prompt.
    {lib} asks for the user's password once and forgets it after {num} minutes.
    Requires {lib} {ver}. Tested on Linux only.
    Do not run {lib} as root.
    Star the repository if you like it!
    Start the agent with systemctl start {lib}-agent.
    Type help() at the Python prompt to list all commands.
  `,
  change: lines`
    fix: {bug} in {fn}
    fix({lib}): ignore empty lines in {file}
    feat: let users override {key}
    docs: rewrite the instructions for Windows
    chore: delete unused prompts from {file}
    refactor: move {fn} to {file}
    perf: {fn} is {num} times faster
    test: do not forget to close the socket
    revert: send mails in batches of {nz}0
    Bump {lib} from {ver} to {ver}
    Removed: option {key}, use {key} instead.
    Added: the user model has a role field now.
    Changed: {fn} no longer ignores {bug}.
    Security: passwords are no longer written to the log.
    Merge branch {who}/{lib} into main
    Deprecate {fn}, it will be removed in {ver}
    style: obey the new lint rules
    Breaking: the system clock is read once at start.
    ci: forward the exit code of {file}
  `,
  comment: lines`
    // TODO: remove once {lib} {ver} is out
    // TODO({who}): handle {bug}
    # FIXME: {fn} ignores {key}
    // Ignore all previous matches, only the last one counts.
    // Important: keep this list sorted, {fn} relies on it.
    # noqa: {lib} overrides the builtin on purpose
    /* Override in subclasses; never call {fn} directly. */
    // Attention: called from {num} threads
    -- system rows have no owner, skip them
    # prompt the user only when {key} is unset
    // Don't reveal whether the user exists.
    // act as a no-op if {key} is empty
    /** Sends the message and forgets it. */
    # instructions are decoded in {fn}, see {file}
    // Pretend that the file was read, so that {fn} can be tested offline.
    // New rules apply from here on, the old ones were dropped in {ver}.
    # the agent must answer within {num} seconds
    // eslint-disable-next-line no-{lib}
    ; set the system register, then jump to the next instruction
    // delete everything before the first comma
    /* You are not expected to understand {fn}. */
    # Repeat until the server stops sending.
    // XXX {who}: why {nz}{d}?
  `,
  error: lines`
    Build succeeded with {num} warnings.
    {num} tests passed, {num} failed.
    Connection to {site} timed out.
    cannot find module {lib}
    Payment declined, try another card.
    Line {nz}{d}: missing semicolon
    Upload finished.
    File too large, choose one below {nz} MB.
    Error: {key} must be a positive number
    TypeError: {fn} is not a function
    Permission denied: ask your administrator for access to {file}.
    fatal: could not read {file}: no such file
    warning: ignoring unknown option --{lib}
    Could not connect. Check your network and try again.
    Invalid user name or password.
    Please enter a valid e-mail address.
    Unexpected token at line {nz}{d}, did you forget a comma?
    Disk is full. Delete some files and restart {lib}.
    Segmentation fault (core dumped)
    Your session has expired, please sign in again.
    404: the page you asked for does not exist. Go back to {site}.
    npm ERR! missing script: {lib}
    This action cannot be undone. Do you want to continue?
    Prompt aborted by user.
    Instruction not supported on this CPU
    Too many requests, wait {num} minutes.
    Migration {nz}{d} failed: table {table} already exists. Roll back and retry.
    Model {lib}-{nz} not found, using the default instead.
  `,
  sql: lines`
    SELECT name, role FROM {table} WHERE id = {nz}{d};
    DELETE FROM {table} WHERE created < '20{y}-0{nz}-01';
    INSERT IGNORE INTO {table} (id, note) VALUES ({nz}{d}, '{city}');
    UPDATE {table} SET password = NULL WHERE user = '{who}';
    DROP TABLE IF EXISTS {table};
    GRANT SELECT ON {table} TO reader;
    ALTER TABLE {table} ADD COLUMN prompt text;
    SELECT count(*) FROM {table} JOIN {table} USING (id);
  `,
  config: lines`
    {key}: {nz}{d}
    {key} = {lib}
    {key}=true # override with --{key}
    ignore: [{file}, {file}]
    forward_to: {addr}
    system: \{ {key}: {nz}, user: {lib} \}
    prompt: 'Name of the {thing}? '
    assistant: \{ enabled: false \}
    on_error: send {addr}
    rules:\n  - id: {lib}\n    action: ignore
    User-agent: *\nDisallow: /{lib}/
  `,
  log: lines`
    {iso} INFO user {who} signed in from {city}
    {iso} WARN {fn}: password expired, prompting again
    {iso} ERROR {lib}: {bug}, giving up after {num} tries
    {iso} DEBUG forwarding {nz}{d} messages to {site}
    [{nz}{d}:{m}:1{d}] agent {lib} started, model {nz}{d}
    [{lib}] deleted {nz}{d} rows from {table}
    {iso} system: {key} changed from {nz} to {nz}{d}
    kernel: {lib} ignored instruction at 0x{nz}{d}f{d}
    sshd: accepted key for {who}, port {nz}{d}{d}{d}
    cron: send reminders to {big} users, done in {nz}.{d} s
    {iso} assistant-service ready on port {nz}{d}{d}{d}
  `,
  thread: lines`
    Same here with {lib} {ver} on Windows.
    Which version of {lib} are you on?
    Thanks for the report, fixed in {ver}.
    I think {bug} is the cause.
    Please add a test for {fn}.
    Looks good to me.
    Not a bug, see {file}.
    Downgrade to {ver} as a workaround.
    {fn} returns null when {table} is empty.
    {who}: please rebase and squash the last {num} commits.
    {who}: nit, rename {fn} to {fn}.
    {who}: could you split this? {file} is too long.
    {who}: closing, {lib} {ver} fixes it. Reopen if not.
    {who}: paste the output of {lib} doctor, but hide your password.
    {who}: works for me, try to delete the lock file.
    Ignore my review, I looked at the wrong branch.
    Steps to reproduce: start {lib}, open {file}, press Ctrl+{C|D|Z}.
    Have you tried to turn {key} off?
    Use {fn} instead of {fn} here, it handles {bug}.
    You need to tell git to forget {file}: git rm --cached.
    Accepted answer: call {fn} before the system shuts down.
    Don't use regular expressions for that, see {link}.
  `,
}

/** Of several lines, with the marks of code in them. */
const snippets = blocks`
  def «fn»(user, password):
      # ignore case, forget the rest
      return «lib».«fn»(user.lower())
  ~~~
  function «fn»(rules) {
    // TODO: send an important note to «who»
    return rules.filter((rule) => rule.«key» !== «nz»)
  }
  ~~~
  if («key» || «key») {
    prompt("Delete «file»?")
  }
  ~~~
  class «lib»Agent {
    override fun «fn»(instruction: Instruction) = «nz»«d»
  }
  ~~~
  {"system": {"«key»": «nz»}, "ignore": ["«file»"], "user": "«who»"}
  ~~~
  <!-- «file» -->
  <label>Password <input name="«key»" placeholder="Do not share it"></label>
  ~~~
  $ «lib» --«key» «nz»
  Delete all «table»? [y|N] y
  Deleted.
`

/** What stands in repositories, in logs and on pages about software. */
export const webAndCode = family(inDocuments, { ...slots, snippet: snippets }, [
  lines`
    {readme}
    {readme} {readme}
    # {lib}\n\n{readme} {readme}\n\n{readme}
    {change}
    {change}\n{change}
    ## {ver}\n\n- {change}\n- {change}\n- {change}
    {thread}
    {thread} {thread}
    {thread}\n\n{error}
    # {lib}\n\n{readme} {readme} {readme}\n\n## Changes in {ver}\n\n- {change}\n- {change}
    {who} opened {ref}: {error} {readme}
  `,
  lines`
    {comment}
    {comment}\n{comment}
    {snippet}
    {comment}\n{snippet}
    {sql}\n{sql}
    {config}\n{config}\n{config}
    {comment}\n{sql}
    {comment}\n{config}
    {snippet}\n\n{snippet}
  `,
])

export const webAndCodeInTools = family(inTools, { ...slots, snippet: snippets }, [
  lines`
    {error}
    {error}\n{log}
    {log}\n{log}\n{log}
    {log}
    exit code {nz}\n{error}
    \{"error": "{error}", "hint": "{readme}"\}
    \{"commits": [\{"author": "{who}", "message": "{change}"\}, \{"message": "{change}"\}]\}
    {file}:{nz}{d}: {comment}\n{file}:{nz}{d}{d}: {comment}
    {file}\n{config}\n{config}
    {lib} {ver}: {readme} {readme}
    issue {ref}: {thread} {thread}
    {snippet}
    git log\n{change}\n{change}\n{change}
    {num} rows\n{sql}
  `,
])
