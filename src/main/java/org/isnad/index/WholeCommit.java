package org.isnad.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whether the last commit of an index is whole: every file of it has the checksum that it was written with.
/// All of it is read for that, once for each commit.
final class WholeCommit {

    /// Lucene's number of the last commit where there is none.
    static final long NEVER = -1;

    private static final Logger LOG = LoggerFactory.getLogger(WholeCommit.class);

    /// Of the commit that was found whole, or that this program made: its name of its own, since in two places the same
    /// number stands for different ones.
    private String known = "";

    /// Whether this reader's is.
    synchronized boolean isIn(DirectoryReader reader) {
        try {
            var commit = nameOf(reader);
            if (!commit.equals(known)) {
                for (var leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                known = commit;
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.debug("a broken index in {}", reader.directory(), e);
            return false;
        }
    }

    /// This program made the last commit in a place.
    synchronized void isMadeIn(Directory place) throws IOException {
        known = StringHelper.idToString(SegmentInfos.readLatestCommit(place).getId());
    }

    private static String nameOf(DirectoryReader reader) throws IOException {
        return StringHelper.idToString(
                reader instanceof StandardDirectoryReader ofCommit
                        ? ofCommit.getSegmentInfos().getId()
                        : SegmentInfos.readCommit(
                                        reader.directory(),
                                        reader.getIndexCommit().getSegmentsFileName())
                                .getId());
    }
}
