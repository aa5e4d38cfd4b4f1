/** As long as a subject is that is read at a glance. */
const SUBJECT_CHARACTERS = 80

/** What the ticket of a call, or of a message, is called as long as nobody says otherwise: its first line. */
export function subjectFrom(note: string): string {
  const [line = ''] = note.trim().split('\n')
  return [...line.trim()].slice(0, SUBJECT_CHARACTERS).join('').trimEnd()
}
