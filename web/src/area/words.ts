import { defineWords } from '../i18n/define-words'

/** Words shared by the screens of rules and figures. */
export const areaWords = defineWords({
  'area.go_decide': ['去处理', 'Settle this'],
  'area.month': ['月份', 'Month'],
  'area.month_before': ['上一个月', 'Month before'],
  'area.month_after': ['下一个月', 'Month after'],
  'area.person': ['人员', 'Person'],
  'area.print': ['打印', 'Print'],
  'area.version': ['第 {version} 版', 'Version {version}'],
})
