import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { RequestId } from '../common/request-id'
import { State } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'

/** Shown when a screen itself fails. The fault is ours, and the way on is plain. */
export function Broken({ error }: { error: unknown }) {
  const t = useWords(commonWords)
  return (
    <State
      icon={IconAlertTriangle}
      title={t('common.broken_title')}
      text={t('common.internal')}
      wholePage
    >
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
      <RequestId error={error} />
    </State>
  )
}
