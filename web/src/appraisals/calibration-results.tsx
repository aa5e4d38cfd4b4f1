import type { CalibrationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Said, Talk } from '../common/talk'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { calibrationWords } from './calibration-words'
import { ChangeDialog } from './change-dialog'
import { useShort } from './short-result'

type Result = CalibrationView['results'][number]

/** Every result of a calibration: as scored, as it is now, and what was changed in between. */
export function CalibrationResults({ calibration }: { readonly calibration: CalibrationView }) {
  const t = useWords(calibrationWords)
  const [changing, change] = useState<string | null>(null)
  const { results } = calibration
  const chosen = results.find(({ appraisalId }) => appraisalId === changing)
  return (
    <section className="panel" aria-labelledby="calibration-results">
      <header className="panel-head">
        <h2 id="calibration-results">{t('calibration.results')}</h2>
      </header>
      {results.length === 0 ? (
        <p className="panel-body panel-note">{t('calibration.none')}</p>
      ) : (
        <table className="listing">
          <caption className="only-spoken">{t('calibration.results')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('calibration.col_person')}</th>
              <th scope="col">{t('calibration.col_scored')}</th>
              <th scope="col">{t('calibration.col_now')}</th>
              <th scope="col">
                <span className="only-spoken">{t('calibration.change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <ResultRow
                key={result.appraisalId}
                result={result}
                isOpen={calibration.state === 'open'}
                change={() => change(result.appraisalId)}
              />
            ))}
          </tbody>
        </table>
      )}
      {chosen ? (
        <ChangeDialog calibration={calibration} result={chosen} close={() => change(null)} />
      ) : null}
    </section>
  )
}

interface ResultRowProps {
  readonly result: Result
  readonly isOpen: boolean
  readonly change: () => void
}

function ResultRow({ result, isOpen, change }: ResultRowProps) {
  const t = useWords(calibrationWords)
  const said = useShort()
  const { appraisalId, personName, scored, now, changes, mayChange } = result
  const isChanged = scored && now && said(scored) !== said(now)
  return (
    <>
      <tr>
        <th scope="row">
          <Go href={`/appraisals/${appraisalId}`}>{personName}</Go>
        </th>
        {scored && now ? (
          <>
            <td>{said(scored)}</td>
            <td>{isChanged ? <strong>{said(now)}</strong> : said(now)}</td>
            <td>
              {mayChange ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('calibration.change_of', { name: personName })}
                  onClick={change}
                >
                  {t('calibration.change')}
                </Button>
              ) : isOpen ? (
                <span className="under">{t('calibration.given_by_you')}</span>
              ) : null}
            </td>
          </>
        ) : (
          <td colSpan={3}>
            <span className="under">{t('calibration.own')}</span>
          </td>
        )}
      </tr>
      {changes.length > 0 ? (
        <tr className="calibration-changes">
          <td colSpan={4}>
            <Changes changes={changes} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** What was changed, by whom and why. */
export function Changes({ changes }: Pick<Result, 'changes'>) {
  const t = useWords(calibrationWords)
  const said = useShort()
  if (changes.length === 0) return null
  return (
    <Talk>
      {changes.map(({ before, after, reason, by, at }) => (
        <Said
          key={`${at}${by}`}
          by={by}
          at={at}
          text={reason}
          what={t('calibration.changed', { before: said(before), after: said(after) })}
        />
      ))}
    </Talk>
  )
}
