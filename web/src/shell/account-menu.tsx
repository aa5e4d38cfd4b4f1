import { Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSelector,
  IconSettings,
  IconSun,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api } from '../api'
import { Initials } from '../common/marks'
import { commonWords } from '../common/words'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMe } from './company'
import { useOverlays } from './overlays'
import { useSpeak } from './use-speak'
import { shellWords } from './words'

const THEMES = [
  ['auto', IconDeviceDesktop],
  ['light', IconSun],
  ['dark', IconMoon],
] as const
const LANGUAGES = ['zh', 'en'] as const

/** Who is signed in, and what is theirs alone: language, theme, shortcuts, the way out. */
export function AccountMenu() {
  const t = useWords(shellWords)
  const common = useWords(commonWords)
  const { person } = useMe()
  const router = useRouter()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const language = useLanguage()
  const speak = useSpeak()
  const signOut = useSignOut()
  const { show } = useOverlays()
  return (
    <Menu width={220} position="top-start" offset={6}>
      <Menu.Target>
        <button type="button" className="account">
          <Initials name={person.name} size={30} />
          <span className="account-name">
            <strong>{person.name}</strong>
            <small>{common(`common.role_${person.role}`)}</small>
          </span>
          <span className="only-spoken">{t('shell.account')}</span>
          <IconSelector size={15} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.theme')}</Menu.Label>
        {THEMES.map(([scheme, Icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={15} aria-hidden />}
            rightSection={colorScheme === scheme ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`shell.theme_${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {LANGUAGES.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            rightSection={language === each ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => speak(each)}
          >
            {common(`common.language_${each}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={15} aria-hidden />}
          onClick={() => router.history.push('/settings')}
        >
          {t('shell.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={15} aria-hidden />}
          rightSection={<kbd>?</kbd>}
          onClick={() => show('keys')}
        >
          {t('shell.keys')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={signOut}>
          {t('shell.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Ends the session and forgets everything that was read under it. */
export function useSignOut(): () => void {
  const client = useQueryClient()
  const router = useRouter()
  return () => {
    void api.post('/v1/sign-out', undefined).finally(() => {
      client.clear()
      router.history.push('/sign-in')
    })
  }
}
