import { CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { ApiProblem } from '../api'
import { useWords } from '../i18n/use-words'
import { commonWords } from './words'

/** The request id of a failure, ready to be copied into a mail to us. */
export function RequestId({ error }: { error: unknown }) {
  const t = useWords(commonWords)
  const id = error instanceof ApiProblem ? error.problem.request_id : ''
  if (!id) return null
  return (
    <CopyButton value={id}>
      {({ copied, copy }) => (
        <button
          type="button"
          className="request-id"
          onClick={copy}
          title={t('common.copy_request_id')}
        >
          {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          {copied ? t('common.copied') : t('common.request_id', { id })}
        </button>
      )}
    </CopyButton>
  )
}
