/** Something an operator can put right. The host prints the sentence and stops; no stack, exit 1. */
export class Sorry extends Error {
  override readonly name = 'Sorry'
}
