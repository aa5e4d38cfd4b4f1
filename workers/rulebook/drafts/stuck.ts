import type { DraftChecks } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { listFormerRoles, listStaff } from '../../people/list-staff'
import { Problem } from '../../platform/problem'
import { dateIn } from '../../platform/today'
import type { Scope } from '../../scope'
import { waitsAt } from './approval-path'
import { ownAuthors } from './authors'
import type { Alone, DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'
import { type StuckStation, stuckStations } from './passable'

/** For how long somebody is still counted on after losing the role in which they could have signed. */
const COUNTED_ON_MS = 30 * 86_400_000

/** The stations of the path that nobody here could pass but those who wrote it. */
export async function stuckAt(
  scope: Scope,
  { path }: Pick<DraftTarget, 'path'>,
  authors: readonly { readonly personId: string }[],
): Promise<StuckStation[]> {
  if (path.length === 0) return []
  const [now, formerly] = await Promise.all([
    listStaff(scope),
    listFormerRoles(scope, scope.now - COUNTED_ON_MS),
  ])
  return stuckStations(path, { now, formerly }, authors)
}

/**
 * What an owner set out to pass alone and still may: of the stations to come, those that nobody
 * could pass now either, or of late. A colleague may have come since the draft was submitted.
 */
export async function stillAlone(scope: Scope, draft: DraftRow): Promise<Alone | null> {
  const { alone, path } = draft
  const at = waitsAt(draft)
  if (alone === null || path === null || at === null) return null
  const signed = draft.verdicts.filter((each) => each.submission === draft.submission)
  // Whoever wrote rules that go along is missed only while they do: the station waits.
  const done = [...ownAuthors(draft), ...signed.filter((each) => !each.alone)]
  const stuck = await stuckAt(scope, { path: path.slice(at) }, done)
  const free = stuck.flatMap(({ station, formerly }) =>
    formerly.length === 0 ? [at + station] : [],
  )
  return { ...alone, stations: alone.stations.filter((station) => free.includes(station)) }
}

/** From when an owner may pass a station alone; null where they may now. */
const aloneFromMs = ({ formerly }: StuckStation): number | null =>
  formerly.length === 0 ? null : Math.max(...formerly.map(({ untilMs }) => untilMs)) + COUNTED_ON_MS

/** Stuck stations as people see them before they submit a draft. */
export const stuckView = (
  stuck: readonly StuckStation[],
  takeOut: readonly string[] = [],
): DraftChecks['stuckAt'] =>
  stuck.map((each) => {
    const from = aloneFromMs(each)
    return {
      station: each.station,
      formerly: each.formerly.map(({ name, untilMs }) => ({
        name,
        until: new Date(untilMs).toISOString(),
      })),
      aloneFrom: from === null ? null : new Date(from).toISOString(),
      takeOut: [...takeOut],
    }
  })

/**
 * Refuses what nobody could pass, unless an owner passes it alone and nobody was there for it of
 * late.
 */
export function mustNotBeStuck(
  scope: Scope,
  target: Pick<DraftTarget, 'path'>,
  stuck: readonly StuckStation[],
  reason: string | undefined,
): void {
  const [held] = stuck.filter(({ formerly }) => formerly.length > 0)
  if (held) throw new Problem('nobody_to_pass', { detail: passedOfLate(scope, target, held) })
  if (stuck.length > 0 && reason === undefined)
    throw new Problem('nobody_to_pass', { detail: nobodyThere(target, stuck) })
}

function nobodyThere({ path }: Pick<DraftTarget, 'path'>, stuck: readonly StuckStation[]): Words {
  const names = (language: 'zh' | 'en') =>
    stuck.map(({ station }) => path[station]?.name[language] ?? '')
  return words(
    `除起草人外，公司里没有人能过${names('zh')
      .map((name) => `“${name}”`)
      .join('')}。请邀请同事担任这一环节的角色，或由企业所有者写明理由，自行通过。`,
    `Nobody here but its authors could pass ${names('en')
      .map((name) => `“${name}”`)
      .join(
        ', ',
      )}. Invite a colleague in a role of that station, or have an owner pass it alone, with the reason on record.`,
  )
}

/** “审核”现在没有人能过；李明 2026-11-28 之前能过。2026-12-28 起才可由企业所有者自行通过。 */
function passedOfLate(
  { zone }: Scope,
  { path }: Pick<DraftTarget, 'path'>,
  stuck: StuckStation,
): Words {
  const station = path[stuck.station]?.name ?? words('', '')
  const from = dateIn(zone, aloneFromMs(stuck) ?? 0)
  const until = stuck.formerly.map(({ name, untilMs }) => ({ name, day: dateIn(zone, untilMs) }))
  return words(
    `“${station.zh}”现在没有人能过，但${until
      .map(({ name, day }) => `${name}在 ${day} 以前可以`)
      .join('，')}。请恢复其角色，或请其他同事担任；${from} 起才可由企业所有者自行通过。`,
    `Nobody could pass “${station.en}” now, but ${until
      .map(({ name, day }) => `${name} could until ${day}`)
      .join(
        ', ',
      )}. Give the role back, or to a colleague; an owner may pass it alone from ${from}.`,
  )
}
