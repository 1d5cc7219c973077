/**
 * What a client loads when it needs it. A test on a virtual clock has it here already, since the machine's own time does not
 * count on such a clock.
 *
 * @module
 */
import '../../generated/writes.js';
import '../../src/error-body.js';
import '../../src/quota/governor-of.js';
import '../../src/request/check-call.js';
import '../../src/request/writing.js';
import '../../src/transport/delivery.js';
import '../../src/transport/token-source.js';
