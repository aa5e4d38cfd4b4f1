import { type Words, words } from '@bylaw/kernel'
import type { Ground } from './judge'
import type { Criterion, Presence } from './rules'

/** Why someone does not get a ticket. */
export const GROUND: Readonly<Record<Ground, Words>> = {
  declined: words('已退回或谢绝', 'declined it'),
  own_work: words('投诉针对其本人的工作', 'the complaint is of their own work'),
  not_responsible: words('不是责任人', 'not responsible for it'),
  not_in_group: words('不在对应分组', 'not in the group'),
  absent: words('不在岗', 'not there to take it'),
  no_expertise: words('没有这项专长', 'lacking the field'),
  level_too_low: words('专长等级不够', 'level too low'),
  full: words('手头工作已满', 'full'),
}

export const CRITERION: Readonly<Record<Criterion, Words>> = {
  responsible: words('先第一、第二责任人', 'the first and second responsible first'),
  least_load: words('已占工作量比例最低', 'the smallest part of the capacity taken'),
  most_room: words('剩余工作量最多', 'the most room left'),
  closest_level: words('等级最接近要求', 'the level closest to what it takes'),
  highest_level: words('等级最高', 'the highest level'),
  longest_idle: words('最久没有接单', 'the longest without a ticket'),
  fewest_today: words('今天接单最少', 'the fewest tickets today'),
  knows_customer: words('处理过这个客户最多', 'the most tickets of this customer'),
}

/** What puts someone behind another by a criterion. */
export const BEHIND: Readonly<Record<Criterion | 'id', Words>> = {
  responsible: words('责任人次序在后', 'further from being responsible'),
  least_load: words('已占工作量比例较高', 'a larger part of the capacity is taken'),
  most_room: words('剩余工作量较少', 'less room left'),
  closest_level: words('等级高出要求更多', 'a level further above what it takes'),
  highest_level: words('等级较低', 'a lower level'),
  longest_idle: words('更近才接过单', 'had a ticket more recently'),
  fewest_today: words('今天接单较多', 'had more tickets today'),
  knows_customer: words('处理过这个客户较少', 'dealt with fewer tickets of this customer'),
  id: words('其余相同，按编号', 'the same in all else, so by id'),
}

export const PRESENCE: Readonly<Record<Presence, Words>> = {
  present: words('在岗', 'present'),
  busy: words('忙碌', 'busy'),
  away: words('离开', 'away'),
  off_shift: words('不当班', 'off shift'),
  on_leave: words('休假', 'on leave'),
}
