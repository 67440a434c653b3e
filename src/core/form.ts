/** A file of a form: its bytes in base64, or its text where it says that it is one. */
export interface FormFile {
  filename: string
  mime_type?: string
  data?: string
  text?: string
}

/** A form in parts, by the names of its fields. One whose name ends in `[]` may come several times, and is a list. */
export type Form = Record<string, FormValue>

export type FormValue = string | FormFile | (string | FormFile)[]
