/**
 * `enforce` carries decisions out. `monitor` decides and records, and changes nothing: the
 * response's bytes are those of the bare application.
 */
export type Mode = 'enforce' | 'monitor'
