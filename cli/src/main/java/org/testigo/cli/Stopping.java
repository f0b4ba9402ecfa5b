package org.testigo.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C end the work between two reports instead of within one. */
final class Stopping implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile boolean wanted;

  Stopping() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    wanted = true;
    try {
      // what outlives this is cut off, which the archive survives
      boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      wanted = inTime || wanted;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean wanted() {
    return wanted;
  }

  /** Says that the work has ended. */
  @Override
  public void close() {
    ended.countDown();
    if (!wanted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        wanted = true; // the machine is going down already
      }
    }
  }
}
