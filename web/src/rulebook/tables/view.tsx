import { WideTable } from '../../common/scrolling'
import { formatDuration } from '../../format/duration'
import { formatFen } from '../../format/money'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import type { Cell, RuleTable } from './table'
import { tableWords } from './words'
import '../../area/area.css'

/** Rules as the table a reader knows from the printed regulation. */
export function RuleTableView({ table }: { table: RuleTable }) {
  const t = useWords(tableWords)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t(table.title)}</h2>
      </header>
      <WideTable label={t(table.title)}>
        <RuleTableRows table={table} spoken />
      </WideTable>
    </section>
  )
}

interface RuleTableRowsProps {
  readonly table: RuleTable
  /** Its title stands above it already, and is only spoken. */
  readonly spoken?: boolean
}

/** The table itself. */
export function RuleTableRows({ table, spoken = false }: RuleTableRowsProps) {
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
            <Cells row={row} columns={table.columns} />
          </tr>
        ))}
      </tbody>
      {table.sum ? (
        <tfoot>
          <tr>
            <Cells row={table.sum} columns={table.columns} />
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

const Cells = ({ row, columns }: { row: readonly Cell[]; columns: RuleTable['columns'] }) =>
  columns.map(({ head, numeric }, index) => {
    const cell = row[index]
    return (
      <td key={head} className={numeric ? 'num' : undefined}>
        {cell ? <CellText cell={cell} /> : null}
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
