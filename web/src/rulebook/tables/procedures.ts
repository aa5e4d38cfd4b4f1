import type { Words } from '@bylaw/contract'
import type { ProcedureShape, QualificationShape, RewardShape, RewardWorth } from './shapes'
import { type Cell, decided, nothing, type RuleTable, text, word } from './table'

type Of<By> = Extract<ProcedureShape['template'], { by: By }>

/** Forms box by box, stages with what each leaves and who confirms it; the rest is said in sentences. */
export function procedureTables({ template }: ProcedureShape): RuleTable[] {
  if (template.by === 'form') return [formTable(template)]
  return template.by === 'stages' ? [stagesTable(template)] : []
}

const formTable = ({ fields }: Of<'form'>): RuleTable => ({
  title: 'table.form',
  columns: [{ head: 'table.box' }, { head: 'table.holds' }, { head: 'table.needed' }],
  rows: fields.map(({ name, holds, needed }) => [
    { name },
    word(`table.holds_${holds}`),
    word(needed ? 'table.must' : 'table.may'),
  ]),
})

const stagesTable = ({ stages, leaves, roles, confirmedBy }: Of<'stages'>): RuleTable => ({
  title: 'table.stages',
  columns: [
    { head: 'table.step' },
    { head: 'table.stage' },
    { head: 'table.leaves' },
    { head: 'table.confirmed_by' },
  ],
  rows: stages.map(({ key, name }, index) => [
    text(index + 1),
    { name },
    decided(leaves, (each) => listed((each[key] ?? []).map((paper) => paper.name))),
    decided(confirmedBy, (each) => listed(namesOf(roles, [each[key] ?? '']))),
  ]),
})

/** What each reward is worth. */
export const rewardTable = ({ rewards, worth }: RewardShape): RuleTable => ({
  title: 'table.rewards',
  columns: [{ head: 'table.reward' }, { head: 'table.worth', numeric: true }],
  rows: rewards.map(({ key, name }) => [{ name }, decided(worth?.[key], worthCell)]),
})

function worthCell(worth: RewardWorth): Cell {
  if (worth.by === 'fixed') return { fen: worth.fen }
  if (worth.by === 'share_of_benefit') return text(`${worth.bp / 100}%`)
  return word(`table.${worth.by}`)
}

/** Which post asks for what. */
export const qualificationTable = ({ requirements, posts }: QualificationShape): RuleTable => ({
  title: 'table.qualifications',
  columns: [{ head: 'table.post' }, { head: 'table.needs' }, { head: 'table.prefers' }],
  rows: posts.map(({ name, needs, prefers }) => [
    { name },
    listed(namesOf(requirements, needs)),
    listed(namesOf(requirements, prefers)),
  ]),
})

const namesOf = (
  rows: readonly { readonly key: string; readonly name: Words }[],
  keys: readonly string[],
): readonly Words[] => rows.filter(({ key }) => keys.includes(key)).map(({ name }) => name)

/** Names side by side, each language with its own comma. */
const listed = (names: readonly Words[]): Cell =>
  names.length === 0
    ? nothing
    : {
        name: {
          zh: names.map(({ zh }) => zh).join('、'),
          en: names.map(({ en }) => en).join(', '),
        },
      }
