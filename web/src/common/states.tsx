import { Button } from '@mantine/core'
import {
  IconCloudOff,
  IconFileOff,
  IconLock,
  IconMoodEmpty,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { ApiProblem, isProblem } from '../api'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { answersSoFar, onAnswer } from './answering'
import { RequestId } from './request-id'
import { commonWords } from './words'
import './common.css'
import './form.css'
import './listing.css'

interface StateProps {
  readonly icon?: TablerIcon
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
  /** Set where nothing else on the page has a heading. */
  readonly wholePage?: boolean
}

/** What a screen shows instead of content: what this is, why it is empty, and what to do next. */
export function State(props: StateProps) {
  const { icon: Icon = IconMoodEmpty, title, text, children, wholePage = false } = props
  const Heading = wholePage ? 'h1' : 'h2'
  return (
    <div className="state">
      <span className="state-icon" aria-hidden>
        <Icon size={26} stroke={1.5} />
      </span>
      <Heading>{title}</Heading>
      {text ? <p>{text}</p> : null}
      {children ? <div className="state-actions">{children}</div> : null}
    </div>
  )
}

interface FailedProps {
  readonly error: unknown
  readonly retry?: () => void
  readonly wholePage?: boolean
}

/** A failed read: no permission, not found and a fault each say so differently. */
export function Failed({ error, retry, wholePage = false }: FailedProps) {
  const t = useWords(commonWords)
  const text = useProblemText(error)
  if (isProblem(error, 'not_allowed'))
    return (
      <State
        icon={IconLock}
        title={t('common.not_allowed_title')}
        text={t('common.not_allowed_text')}
        wholePage={wholePage}
      />
    )
  if (isProblem(error, 'not_found')) return <NotFound wholePage={wholePage} />
  return (
    <State icon={IconCloudOff} title={t('common.failed_title')} text={text} wholePage={wholePage}>
      {retry ? (
        <Button variant="default" onClick={retry}>
          {t('common.retry')}
        </Button>
      ) : null}
      <RequestId error={error} />
    </State>
  )
}

export function NotFound({ wholePage = false }: { wholePage?: boolean }) {
  const t = useWords(commonWords)
  return (
    <State
      icon={IconFileOff}
      title={t('common.not_found_title')}
      text={t('common.not_found_text')}
      wholePage={wholePage}
    >
      <Go className="state-link" href="/">
        {t('common.home')}
      </Go>
    </State>
  )
}

/** What went wrong, in one sentence of the reader's language. */
export function useProblemText(error: unknown): string {
  const t = useWords(commonWords)
  const isOver = useIsOver(error)
  if (!(error instanceof ApiProblem)) return t('common.internal')
  if (isOver) return t('common.reached_again')
  if (error.code === 'offline') return t('common.offline')
  if (error.problem.status >= 500) return t('common.internal')
  return error.problem.detail ?? (error.problem.title || t('common.failed'))
}

/** Whether an error only said that nothing answered, and the server answers again. */
export function useIsOver(error: unknown): boolean {
  const answers = useSyncExternalStore(onAnswer, answersSoFar, answersSoFar)
  return error instanceof ApiProblem && error.isOver(answers)
}

/** Grey bars while a screen is read; the shape of what will come, so that nothing jumps. */
export function Waiting({ lines = 6 }: { lines?: number }) {
  const t = useWords(commonWords)
  return (
    <div className="waiting" aria-busy="true">
      <span className="only-spoken">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, index) => `line-${index}`).map((line) => (
        <span key={line} className="waiting-line" />
      ))}
    </div>
  )
}
