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
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Initials } from '../common/marks'
import { commonWords } from '../common/words'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMe } from './company'
import { useOverlays } from './overlays'
import { useSignOut } from './sign-out'
import { useSpeak } from './use-speak'
import { shellWords } from './words'

const THEMES = [
  ['auto', IconDeviceDesktop],
  ['light', IconSun],
  ['dark', IconMoon],
] as const
const LANGUAGES = ['zh', 'en'] as const

/**
 * Who is signed in, and what is theirs alone: language, theme, shortcuts, the way out. It opens
 * where it stands, not at the end of the page, so that it stays part of the navigation.
 */
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
    <Menu
      width={220}
      position="top-start"
      offset={6}
      withinPortal={false}
      checkIcon={<IconCheck size={14} aria-hidden />}
    >
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
        <Choice name={t('shell.theme')}>
          {THEMES.map(([scheme, Icon]) => (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              checked={colorScheme === scheme}
              closeMenuOnClick
              rightSection={<Icon size={15} aria-hidden />}
              onChange={() => setColorScheme(scheme)}
            >
              {t(`shell.theme_${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Choice>
        <Menu.Divider role="separator" />
        <Choice name={t('shell.language')}>
          {LANGUAGES.map((each) => (
            <Menu.RadioItem
              key={each}
              lang={each}
              value={each}
              checked={language === each}
              closeMenuOnClick
              onChange={() => speak(each)}
            >
              {common(`common.language_${each}`)}
            </Menu.RadioItem>
          ))}
        </Choice>
        <Menu.Divider role="separator" />
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

/** Choices of which one holds. A menu may hold groups, but no headings: the group has the name. */
const Choice = ({ name, children }: { name: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
  <div role="group" aria-label={name}>
    <Menu.Label aria-hidden>{name}</Menu.Label>
    {children}
  </div>
)
