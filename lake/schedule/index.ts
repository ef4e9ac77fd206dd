export {type Alarm, systemAlarm} from './alarm.ts'
export {keepSchedule, type Timekeeping} from './keepSchedule.ts'
