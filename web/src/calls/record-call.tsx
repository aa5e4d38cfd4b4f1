import type { NewCall } from '@bylaw/contract'
import { IconPhoneOutgoing } from '@tabler/icons-react'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { useBeginCall } from './use-begin-call'
import { callWords } from './words'
import './record-call.css'

interface RecordCallProps {
  /** Whom we ring, or what about. */
  readonly wish: Pick<Partial<NewCall>, 'customerId' | 'contactId' | 'ticketId'>
  readonly name: string
}

/** Beside a number that rings: the sheet on which a call of ours is put on record. */
export function RecordCall({ wish, name }: RecordCallProps) {
  const t = useWords(callWords)
  const may = useMay()('call.take')
  const begin = useBeginCall()
  if (!may) return null
  return (
    <>
      <button
        type="button"
        className="record-call"
        aria-label={t('call.record_to', { name })}
        disabled={begin.isPending}
        onClick={() => begin.mutate({ direction: 'outgoing', ...wish })}
      >
        <IconPhoneOutgoing size={14} aria-hidden />
        {t('call.record')}
      </button>
      <ProblemNote error={begin.error} />
    </>
  )
}
