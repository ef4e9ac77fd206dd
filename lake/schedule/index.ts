export {type Alarm, systemAlarm} from './alarm.ts'
export {keepHistory} from './keepHistory.ts'
export {keepSchedule, type Timekeeping} from './keepSchedule.ts'
