package hengdao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A window that runs is at rest when somebody chooses something: what starting it left to compile is compiled by then. */
final class Idle {
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int PATIENCE = 40;

    private Idle() {}

    /** Waits until the process has hardly used a processor for half a second, twenty seconds at most. */
    static void await() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int i = 0; i < PATIENCE; i++) {
            long before = system.getProcessCpuTime();
            LockSupport.parkNanos(STEP);
            if (system.getProcessCpuTime() - before < STEP / 10) {
                return;
            }
        }
    }
}
