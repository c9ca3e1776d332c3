package io.poolproof.definitions.source;

import io.poolproof.definitions.document.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files by path, in memory. */
record MemoryTree(Map<String, String> files) implements FileTree {
    @Override
    public Optional<byte[]> content(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> names(String folder) {
        return files.keySet().stream()
                .filter(path -> FileTree.folder(path).equals(folder))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }
}
