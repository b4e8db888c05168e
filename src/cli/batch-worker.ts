import { serveBatch } from '../batch/worker-thread.ts';
import { renderRunReport } from './report-formats.ts';

serveBatch(renderRunReport);
