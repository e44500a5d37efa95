import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { describeEventLog } from './contract.ts';

describeEventLog('memory log', () => new MemoryLog());
