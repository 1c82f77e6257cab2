package org.masthead.analytics.viewlog.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** A file that does what a disk does: fails to force, or takes a part of what is written and is full then. */
final class FaultyChannel extends FileChannel {
    /** What the disk does now, shared by all its files. */
    static final class Disk {
        final AtomicInteger forces = new AtomicInteger();
        final AtomicInteger files = new AtomicInteger();
        volatile boolean failsToForce;
        volatile int roomLeft = Integer.MAX_VALUE;
        volatile Runnable onForce = () -> {};

        FileChannel create(Path file) throws IOException {
            files.incrementAndGet();
            return new FaultyChannel(
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), this);
        }
    }

    private final FileChannel file;
    private final Disk disk;

    private FaultyChannel(FileChannel file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (disk.roomLeft <= 0) {
            throw new IOException("No space left on device");
        }
        int length = Math.min(source.remaining(), disk.roomLeft);
        ByteBuffer part = source.slice(source.position(), length);
        int written = file.write(part);
        source.position(source.position() + written);
        disk.roomLeft = disk.roomLeft == Integer.MAX_VALUE ? disk.roomLeft : disk.roomLeft - written;
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.forces.incrementAndGet();
        disk.onForce.run();
        if (disk.failsToForce) {
            throw new IOException("Input/output error");
        }
        file.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public int read(ByteBuffer target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long newPosition) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
