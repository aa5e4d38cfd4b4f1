import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { unsettled } from '../packs/model'
import { PackPicker } from '../packs/picker'
import { packConflicts } from '../packs/queries'
import { Settle, showUnsettled } from '../packs/settle'
import { packWords } from '../packs/words'
import { queries } from '../queries'
import { type SignUpForm, withPack } from './sign-up-model'
import { identityWords } from './words'

interface PacksStepProps {
  readonly form: SignUpForm
  readonly change: (form: SignUpForm) => void
  /** Whether it was tried to go on with something unsettled. */
  readonly tried: boolean
}

/** The regulations to begin with, and which prevails where two of them say something. */
export function PacksStep({ form, change, tried }: PacksStepProps) {
  const t = useWords(identityWords)
  const packsSay = useWords(packWords)
  const { data: packs, error, refetch } = useQuery(queries.packs())
  const { data: conflicts = [] } = useQuery(packConflicts(form.packs))
  const open = unsettled(conflicts, form.settle).length
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!packs) return <Waiting lines={4} />
  if (packs.length === 0) return <p className="door-note">{t('identity.packs_none')}</p>
  return (
    <>
      <p className="door-note">{t('identity.packs_lead')}</p>
      <PackPicker
        packs={packs}
        chosen={form.packs}
        toggle={(packId) => change(withPack(form, packId))}
        label={t('identity.step_packs')}
      />
      <Settle
        conflicts={conflicts}
        choices={form.settle}
        choose={(settle) => change({ ...form, settle })}
        tried={tried}
      />
      <div className="adopt-bar">
        <p className="packs-chosen" role="status">
          {packsSay('packs.chosen', { count: form.packs.length })}
        </p>
        {open > 0 ? (
          <Button variant="default" onClick={showUnsettled}>
            {packsSay('packs.settle_open', { count: open })}
          </Button>
        ) : null}
      </div>
    </>
  )
}
