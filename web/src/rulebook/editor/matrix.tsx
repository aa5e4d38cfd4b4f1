import { Button } from '@mantine/core'
import { useWords } from '../../i18n/use-words'
import { CellInput } from './cell-input'
import { useEditing } from './editing'
import { below, rowsAt, valueAt, withValue } from './json'
import { PRIORITIES } from './kinds/choices'
import { MATRIX_TO_BEGIN_WITH } from './kinds/matrix'
import { figureWords } from './kinds/words'
import { useLabel } from './label'
import type { Label, OwnSection } from './sheet'
import { editorWords } from './words'

/** A priority for each impact and urgency, as the grid people know. */
export function Matrix({ section }: { section: OwnSection }) {
  const t = useWords(editorWords)
  const say = useLabel()
  const { rules, change } = useEditing()
  const named = (at: string) =>
    rowsAt(rules, `${section.at}/${at}`).map((row) => ({
      key: String(valueAt(row, '/key') ?? ''),
      name: say((valueAt(row, '/name') ?? { zh: '', en: '' }) as Label),
    }))
  const impacts = named('impacts')
  const urgencies = named('urgencies')
  return (
    <section className="panel edit-grid">
      <header className="panel-head">
        <h2>{say(section.title)}</h2>
      </header>
      {valueAt(rules, section.at) == null ? (
        <div className="edit-foot">
          <p className="panel-note">{t('edit.no_matrix')}</p>
          <Button
            variant="default"
            size="xs"
            onClick={() => change(withValue(rules, section.at, MATRIX_TO_BEGIN_WITH))}
          >
            {t('edit.start_matrix')}
          </Button>
        </div>
      ) : (
        <div className="listing-scroller">
          <table className="listing edit-table">
            <caption className="only-spoken">{say(section.title)}</caption>
            <thead>
              <tr>
                <MatrixCorner />
                {urgencies.map(({ key, name }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {impacts.map((impact) => (
                <tr key={impact.key}>
                  <th scope="row">{impact.name}</th>
                  {urgencies.map((urgency) => (
                    <td key={urgency.key}>
                      <CellInput
                        at={below(below(`${section.at}/grid`, impact.key), urgency.key)}
                        cell={{ type: 'choice', of: PRIORITIES }}
                        label={t('edit.matrix_cell', {
                          impact: impact.name,
                          urgency: urgency.name,
                        })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function MatrixCorner() {
  const t = useWords(figureWords)
  return (
    <th scope="col">
      {t('figure.impacts')} ＼ {t('figure.urgencies')}
    </th>
  )
}
