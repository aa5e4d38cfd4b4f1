/** Counts what the server answered, so that what is said of one that did not answer can be taken back. */
let answers = 0
const listeners = new Set<() => void>()

export function answered(): void {
  answers += 1
  for (const listener of listeners) listener()
}

export const answersSoFar = (): number => answers

/** A network that is back counts as well: nothing need be asked of the server meanwhile. */
export function onAnswer(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('online', answered)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('online', answered)
  }
}
