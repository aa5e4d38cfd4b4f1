import { closingOver, moving, ticketsOf, usualWay } from '../lifecycles'

/** R01.2: nothing is dropped on its way, and nothing is closed over what is still open. */
export const tickets = ticketsOf(usualWay, { '': ['R01.2'], '/children': ['R01.2.2'] }, [
  closingOver(
    '拆出的两件还没办完，原件不能关闭',
    'two parts are still open: the whole is not closed',
    usualWay,
    2,
    false,
  ),
  closingOver('各件都办完，可以关闭', 'every part is done: it may be closed', usualWay, 0, true),
  moving(
    '负责的工程师写明结果后关闭',
    'the engineer in charge closes it, with an outcome',
    usualWay,
    ['in_progress', 'closed', 'engineer'],
    true,
  ),
])
