/** A text without the line end that editors, `echo` and Kubernetes manifests leave after it. */
export function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '')
}
