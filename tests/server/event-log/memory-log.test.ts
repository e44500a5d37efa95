import { MemoryLog } from '../../src/event-log/memory-log.ts';
import { describeEventLog } from './contract.ts';

describeEventLog('memory log', () => new MemoryLog());
