import { IconAlertTriangle } from '@tabler/icons-react'
import { ApiProblem } from '../api'
import { ProblemNote } from '../common/problem-note'
import { useProblemText } from '../common/states'
import { commonWords } from '../common/words'
import { useLanguage, useWords } from '../i18n/use-words'
import { useLabel } from '../rulebook/editor/label'
import { filePlace } from './file-place'

/** Why a file is not imported: each place that is wrong, in words and as the file has it. */
export function WrongInFile({ error }: { error: unknown }) {
  const text = useProblemText(error)
  const common = useWords(commonWords)
  const language = useLanguage()
  const say = useLabel()
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
  if (errors.length === 0) return <ProblemNote error={error} />
  return (
    <div className="problem-note" role="alert">
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <div>
        <p>{text}</p>
        <ul className="place-errors">
          {errors.map(({ pointer, code, message }) => (
            <li key={`${pointer} ${code} ${message}`}>
              {pointer === '' ? null : (
                <>
                  <strong>
                    {filePlace(pointer)
                      .map(say)
                      .join(language === 'zh' ? '·' : ' · ')}
                  </strong>{' '}
                  <code>{pointer}</code>
                  {common('common.colon')}
                </>
              )}
              {message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
