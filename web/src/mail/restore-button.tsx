import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { restoreLetter } from './queries'
import { mailWords } from './words'

/** Has a letter wait again that was put away. */
export function RestoreButton({ id }: { readonly id: string }) {
  const t = useWords(mailWords)
  const restore = useChange({ change: restoreLetter, refresh: [['mail', 'letters']] })
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRestore size={15} aria-hidden />}
        loading={restore.isPending}
        onClick={() => restore.mutate(id)}
      >
        {t('mail.restore')}
      </Button>
      <ProblemNote error={restore.error} />
    </>
  )
}
