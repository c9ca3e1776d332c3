package io.poolproof.conformance;

import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.service.Backoff;
import io.poolproof.conformance.service.LambdaApi;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.service.LiveChannel;
import io.poolproof.conformance.service.OwnFunctions;
import io.poolproof.conformance.service.OwnPool;
import io.poolproof.conformance.service.Pace;
import io.poolproof.conformance.service.PoolCleaner;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.Signer;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.fixtures.TargetFixture.Service;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and deletes what runs have left on the real service: pools with a name of ours and our tags, and no others. */
public final class Sweep {
    private final PoolCleaner cleaner;
    private final OwnFunctions functions;

    /** A sweep of one region. */
    public Sweep(AwsAccount account, URI endpoint, URI lambdaEndpoint, Service service) {
        this(
                account,
                endpoint,
                lambdaEndpoint,
                new Pace(service.quotas(), service.percentOfQuotas(), System::nanoTime),
                Backoff.USUAL);
    }

    Sweep(AwsAccount account, URI endpoint, URI lambdaEndpoint, Pace pace, Backoff backoff) {
        CognitoEndpoint service = new CognitoEndpoint(endpoint, Signer.real(account), RunRequest.USUAL_ANSWER_WITHIN);
        Live live = new Live("", account, pace, backoff, 0, 0, 0, false, null, null);
        LiveChannel channel = new LiveChannel(service, live, PoolMark.NAME_ALONE, Set.of());
        this.cleaner = new PoolCleaner(channel);
        this.functions = new OwnFunctions(new LambdaApi(account, lambdaEndpoint, backoff, channel::pauseAnyway));
    }

    /**
     * All pools that runs have left or are using.
     *
     * @throws TargetUnusableException if the service does not let them be listed
     */
    public List<OwnPool> find() {
        return cleaner.find(PoolMark.NAME_PREFIX);
    }

    /** The functions that runs have left or are using. */
    public OwnFunctions functions() {
        return functions;
    }

    /**
     * Deletes a pool; one that is protected against deletion is left alone.
     *
     * @return why it is still there; empty if it is gone
     */
    public Optional<String> delete(OwnPool pool) {
        return cleaner.deleteUnlessProtected(pool);
    }
}
