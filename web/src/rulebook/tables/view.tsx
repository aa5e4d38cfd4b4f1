import type { ReactNode } from 'react'
import { WideTable } from '../../common/scrolling'
import { formatDuration } from '../../format/duration'
import { formatFen } from '../../format/money'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import type { Cell, RuleTable } from './table'
import { tableWords } from './words'
import '../../area/area.css'

interface RuleTableViewProps {
  readonly table: RuleTable
  /** What is to be said beside a figure, by the place of the rules that it stands at. */
  readonly mark: (place: string) => ReactNode
}

/** Rules as the table a reader knows from the printed regulation. */
export function RuleTableView({ table, mark }: RuleTableViewProps) {
  const t = useWords(tableWords)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t(table.title)}</h2>
      </header>
      <WideTable label={t(table.title)}>
        <RuleTableRows table={table} mark={mark} spoken />
      </WideTable>
    </section>
  )
}

interface RuleTableRowsProps extends RuleTableViewProps {
  /** Its title stands above it already, and is only spoken. */
  readonly spoken?: boolean
}

/** The table itself. */
export function RuleTableRows({ table, mark, spoken = false }: RuleTableRowsProps) {
  const t = useWords(tableWords)
  return (
    <table className="listing">
      <caption className={spoken ? 'only-spoken' : undefined}>{t(table.title)}</caption>
      <thead>
        <tr>
          {table.columns.map(({ head, numeric }) => (
            <th key={head} scope="col" className={numeric ? 'num' : undefined}>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a rule version never move.
          <tr key={index}>
            <Cells row={row} columns={table.columns} mark={mark} />
          </tr>
        ))}
      </tbody>
      {table.sum ? (
        <tfoot>
          <tr>
            <Cells row={table.sum} columns={table.columns} mark={mark} />
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

interface CellsProps extends Pick<RuleTableViewProps, 'mark'> {
  readonly row: readonly Cell[]
  readonly columns: RuleTable['columns']
}

const Cells = ({ row, columns, mark }: CellsProps) =>
  columns.map(({ head, numeric }, index) => {
    const cell = row[index]
    const said = cell?.place === undefined ? null : mark(cell.place)
    return (
      <td key={head} className={numeric ? 'num' : undefined}>
        {/* Figures keep standing one under the other. */}
        {numeric ? said : null}
        {cell ? <CellText cell={cell} /> : null}
        {numeric ? null : said}
      </td>
    )
  })

function CellText({ cell }: { cell: Cell }) {
  const t = useWords(tableWords)
  const { language, currency } = usePlace()
  if ('text' in cell) return cell.text
  if ('word' in cell) return t(cell.word)
  if ('name' in cell) return inLanguage(cell.name, language)
  if ('minutes' in cell) return formatDuration(cell.minutes * 60, language)
  if ('fen' in cell) return formatFen(cell.fen, currency)
  if ('nothing' in cell) return '—'
  return <span className="badge badge-must">{t('table.undecided')}</span>
}
