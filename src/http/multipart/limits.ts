/** Bounds of a form in parts. */
export interface MultipartLimits {
  /** Most parts. */
  readonly maxParts: number
  /** Most of them that are files. */
  readonly maxFiles: number
  /** Most headers of one part. */
  readonly maxHeaders: number
  /** Most bytes of the headers of one part. */
  readonly maxHeaderBytes: number
  /** Most bytes of a part that is no file. */
  readonly maxFieldBytes: number
  /** Most bytes of a part that is a file. */
  readonly maxFileBytes: number
}

/** Of a form that is held in memory, as far as its body may be this large. */
export function smallForm(maxBytes: number): MultipartLimits {
  return { ...usual, maxFiles: 16, maxFileBytes: maxBytes, maxFieldBytes: maxBytes }
}

/** Of a form that brings one file, which nobody holds in memory. */
export function uploadForm(maxBytes: number): MultipartLimits {
  return { ...usual, maxFiles: 1, maxFileBytes: maxBytes, maxFieldBytes: 65_536 }
}

const usual = { maxParts: 64, maxHeaders: 4, maxHeaderBytes: 4096 } as const
