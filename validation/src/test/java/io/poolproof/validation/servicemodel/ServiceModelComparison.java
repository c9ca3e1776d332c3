package io.poolproof.validation.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compares the table with a newer service model and names each difference; with {@code -Dpoolproof.regenerate=true} writes the
 * table anew from it. Run by the profile {@code service-model}, since the model stands in no repository of ours.
 */
class ServiceModelComparison {
    private static final Path TABLE = Path.of(System.getProperty("repository.root", ".."))
            .resolve("validation/src/main/java/io/poolproof/validation/servicemodel/ServiceModelTable.java");

    @Test
    void theTableIsTheModel() throws IOException {
        List<String> lines = ModelDocument.lines(
                Path.of(System.getProperty("service.model")),
                System.getProperty("service.model.origin"),
                System.getProperty("service.model.date"));
        if (Boolean.getBoolean("poolproof.regenerate")) {
            Files.writeString(TABLE, TableSource.of(lines));
        } else {
            assertThat(ModelDifferences.between(ServiceModel.current(), new ServiceModel(lines)))
                    .as("what the model of %s has otherwise", System.getProperty("service.model.origin"))
                    .isEmpty();
        }
    }
}
