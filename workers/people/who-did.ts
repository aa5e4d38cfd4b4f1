import { type Words, words } from '@bylaw/kernel'
import { timeText } from '../desk/field-words'
import type { Scope } from '../scope'

/**
 * Who did something and when, as the sentence begins and ends that tells it: “王敏已于 2026-11-30 10:42 ”,
 * “王敏 … , 2026-11-30 10:42”. Whoever reads it is told what they did themselves as theirs.
 *
 * @param atMs null where it was not noted; then it was somebody, sometime
 */
export async function whoDid(
  scope: Scope,
  personId: string | null,
  atMs: number | null,
): Promise<{ readonly subject: Words; readonly when: Words }> {
  const time = atMs === null ? undefined : timeText(atMs, scope.zone)
  const who = await nameOf(scope, personId)
  return {
    subject: words(`${who.zh}已${time ? `于 ${time} ` : ''}`, who.en),
    when: words('', time ? `, ${time}` : ''),
  }
}

async function nameOf(scope: Scope, personId: string | null): Promise<Words> {
  if (personId === scope.personId) return words('您', 'You')
  const name = personId && (await scope.people.read(personId))?.name
  return name ? words(name, name) : SOMEBODY
}

const SOMEBODY = words('同事', 'A colleague')
