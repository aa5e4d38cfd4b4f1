import type { QuestionView } from '@bylaw/contract'
import { listMark } from '../../format/list'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Go } from '../../shell/go'
import { goesByProposal } from '../model'
import { questionHref } from '../sought-place'
import { proposedAt } from './model'
import { proposedWords } from './words'
import './proposed.css'

interface ProposalMarkProps {
  readonly asked: readonly QuestionView[]
  readonly ruleSetId: string
  readonly place: string
}

/** Says beside a figure that nobody has decided it, one click from where that is done. */
export function ProposalMark({ asked, ruleSetId, place }: ProposalMarkProps) {
  const t = useWords(proposedWords)
  const language = useLanguage()
  const proposed = proposedAt(asked, ruleSetId, place)
  const [first] = proposed?.questions ?? []
  if (!proposed || !first?.regulationId) return null
  return (
    <>
      {' '}
      <Go
        className="badge proposal-mark"
        href={questionHref(first.regulationId, first.id)}
        title={t('proposed.why', {
          asked: proposed.questions
            .map(({ ask }) => inLanguage(ask, language))
            .join(language === 'zh' ? '；' : '; '),
        })}
      >
        {t(proposed.inPart ? 'proposed.in_part' : 'proposed.whole')}
      </Go>{' '}
    </>
  )
}

/** The same on paper: the numbers under which the questions stand in the list of what is open. */
export function NumberedMark({ asked, ruleSetId, place }: ProposalMarkProps) {
  const t = useWords(proposedWords)
  const language = useLanguage()
  const proposed = proposedAt(asked, ruleSetId, place)
  if (!proposed) return null
  const listed = asked.filter(goesByProposal)
  const numbers = proposed.questions
    .map((question) => listed.indexOf(question) + 1)
    .join(listMark(language))
  return (
    <>
      {' '}
      <small className="proposal-number">
        {t(proposed.inPart ? 'proposed.numbered_in_part' : 'proposed.numbered', { numbers })}
      </small>{' '}
    </>
  )
}
