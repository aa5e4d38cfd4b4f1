import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { identityWords } from './words'

/** A password, with the eye that shows it named in the reader's language. */
export function PasswordField(props: PasswordInputProps) {
  const t = useWords(identityWords)
  return (
    <PasswordInput
      label={t('identity.password')}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': t('identity.show_password') }}
      {...props}
    />
  )
}
